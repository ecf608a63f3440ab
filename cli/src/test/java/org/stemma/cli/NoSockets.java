package org.stemma.cli;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Runs the command in a virtual machine that refuses every socket, and ends with 99 if it does not refuse them. */
public final class NoSockets extends SelectorProvider {

    /** Refuses sockets, sees that they are refused, and runs the command. */
    @SuppressWarnings("deprecation") // the platform has no other hook into plain sockets
    public static void main(String[] args) throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new UnsupportedOperationException("a socket was opened");
        });
        ServerSocket.setSocketFactory(() -> {
            throw new UnsupportedOperationException("a server socket was opened");
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UnsupportedOperationException("a datagram socket was opened");
        });
        boolean refused = refuses(() -> new Socket("127.0.0.1", 9).close())
                && refuses(() -> new ServerSocket(0).close())
                && refuses(() -> SocketChannel.open().close())
                && refuses(() -> new DatagramSocket().close());
        System.exit(refused ? Main.commandLine().execute(args) : 99);
    }

    private interface Opening {
        void run() throws IOException;
    }

    private static boolean refuses(Opening opening) throws IOException {
        try {
            opening.run();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }

    private static UnsupportedOperationException refusal() {
        return new UnsupportedOperationException("a channel was opened");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refusal();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refusal();
    }

    @Override
    public Pipe openPipe() {
        throw refusal();
    }

    @Override
    public AbstractSelector openSelector() {
        throw refusal();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refusal();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refusal();
    }
}
