package org.stemma.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One connection to a server on this machine that stays open, with as little work as reading takes. */
final class Reader implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final int port;

    /**
     * What came.
     *
     * @param serverMillis as the server says it took; 0 when it does not say
     */
    @SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
    record Answer(int status, double serverMillis, String location, byte[] bytes) {

        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    Reader(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\n", path.startsWith("/api/") ? "" : "Accept-Encoding: gzip\r\n", "");
    }

    Answer post(String path, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String type = "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        return ask("POST " + path + " HTTP/1.1\r\n", type, body);
    }

    private Answer ask(String first, String headers, String body) throws IOException {
        out.write((first + "Host: localhost:" + port + "\r\n" + headers + "\r\n" + body)
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        double server = 0;
        String location = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String value = header.substring(colon + 1).strip();
            switch (header.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "server-timing" -> server = Double.parseDouble(value.substring(value.indexOf("dur=") + 4));
                case "location" -> location = value;
                case "transfer-encoding" -> throw new IOException("an answer of unknown length");
                default -> {
                    // of no interest
                }
            }
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer breaks off");
        }
        return new Answer(status, server, location, bytes);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
