package org.oathway.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which ports are free, asked of the machine itself by taking them for a moment. */
public final class Ports {
  private Ports() {}

  /** A free port on the loopback interface. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new Trouble("No free port can be had on this machine.", e);
    }
  }

  public static void demandFree(String host, int port) {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new Trouble("The host \"%s\" is not known on this machine.".formatted(host));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address, 1);
    } catch (IOException e) {
      String why =
          port < 1024 && String.valueOf(e.getMessage()).contains("Permission")
              ? "Port %d on %s needs the rights of the administrator; choose another with --port."
              : "Port %d on %s is in use or not ours; choose another with --port.";
      throw new Trouble(why.formatted(port, host), e);
    }
  }
}
