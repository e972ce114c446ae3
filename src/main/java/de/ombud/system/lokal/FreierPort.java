package de.ombud.system.lokal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Chooses a port on loopback, so that a second local Ombud beside the first one starts without being configured. */
final class FreierPort {

    private FreierPort() {}

    /** The wished port if nobody listens there, otherwise any free one; 0 wishes none. */
    static int moeglichst(int wunsch) {
        if (wunsch != 0 && istFrei(wunsch)) {
            return wunsch;
        }
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean istFrei(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException belegt) {
            return false;
        }
    }
}
