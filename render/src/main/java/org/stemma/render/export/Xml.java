package org.stemma.render.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML 1.0 (fifth edition) in UTF-8, indented where an element holds no text. Characters that XML cannot hold become
 * U+FFFD.
 */
final class Xml {

    private final XMLStreamWriter out;
    private final Deque<Boolean> mixed = new ArrayDeque<>();

    Xml(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes come in pairs of name and value, one without a value is left out. */
    Xml open(String name, @Nullable String... attributes) throws IOException {
        try {
            line();
            out.writeStartElement(name);
            mixed.push(false);
            for (int i = 0; i + 1 < attributes.length; i += 2) {
                String key = attributes[i];
                String value = attributes[i + 1];
                if (key != null && value != null) {
                    out.writeAttribute(key, legal(value));
                }
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Text inside the open element. */
    Xml text(String text) throws IOException {
        try {
            mixed.pop();
            mixed.push(true);
            out.writeCharacters(legal(text));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Closes the open element. */
    Xml close() throws IOException {
        try {
            boolean text = mixed.pop();
            if (!text) {
                line();
            }
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds {@code text} and nothing else; none for null. */
    Xml leaf(String name, @Nullable String text, @Nullable String... attributes) throws IOException {
        return text == null ? this : open(name, attributes).text(text).close();
    }

    /** Ends the document and flushes. */
    void end() throws IOException {
        try {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void line() throws XMLStreamException {
        if (mixed.isEmpty() || !mixed.peek()) {
            out.writeCharacters("\n" + "  ".repeat(mixed.size()));
        }
    }

    /** The Char production of XML 1.0, without the control characters that it allows but discourages. */
    static String legal(String s) {
        StringBuilder kept = new StringBuilder(s.length());
        s.codePoints().forEach(c -> {
            boolean blank = c == '\t' || c == '\n' || c == '\r';
            boolean legal =
                    blank || !Character.isISOControl(c) && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
            kept.appendCodePoint(legal ? c : 0xfffd);
        });
        return kept.toString();
    }
}
