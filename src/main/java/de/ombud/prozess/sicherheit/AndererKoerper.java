package de.ombud.prozess.sicherheit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The same request with another body, in UTF-8. */
final class AndererKoerper extends HttpServletRequestWrapper {

    private final byte[] koerper;

    AndererKoerper(HttpServletRequest request, byte[] koerper) {
        super(request);
        this.koerper = koerper;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Strom(koerper);
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return koerper.length;
    }

    @Override
    public long getContentLengthLong() {
        return koerper.length;
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    private static final class Strom extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Strom(byte[] koerper) {
            this.bytes = new ByteArrayInputStream(koerper);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] ziel, int ab, int anzahl) {
            return bytes.read(ziel, ab, anzahl);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is in memory, nobody has to wait for it");
        }
    }
}
