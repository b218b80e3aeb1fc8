package digest.serve.http;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How much of this machine one may take who asks slowly, much, or never to the end.
 *
 * <p>The JDK's server reads a request in a thread of the pool, so each half-sent one holds a thread
 * until its time is up; there are far more threads than a browser has connections.
 */
final class Limits {
  private static final int THREADS = 64;
  private static final int WAITING = 256;
  private static final int IDLE_SECONDS = 10;

  /**
   * Settings of the JDK's server, which it knows as system properties only and reads once, when the
   * first server of the program is made. Times in seconds, sizes in bytes. {@code maxConnections}
   * is known since Java 20, the others since 17; those that are not known change nothing.
   */
  private static final Map<String, Integer> SETTINGS =
      Map.of(
          "sun.net.httpserver.maxReqTime", 10,
          "sun.net.httpserver.maxRspTime", 180,
          "sun.net.httpserver.maxReqHeaders", 100,
          "sun.net.httpserver.maxReqHeaderSize", 32 * 1024,
          "sun.net.httpserver.drainAmount", 16 * 1024,
          "sun.net.httpserver.maxIdleConnections", 64,
          "jdk.httpserver.maxConnections", 512);

  private Limits() {}

  /** To be called before the first server is made. What the user has set stays. */
  static void set() {
    SETTINGS.forEach((name, value) -> setIfAbsent(name, Integer.toString(value)));
    // Else answers of more than one packet wait for the browser's slow confirmation of the first.
    setIfAbsent("sun.net.httpserver.nodelay", "true");
  }

  private static void setIfAbsent(String name, String value) {
    if (System.getProperty(name) == null) {
      System.setProperty(name, value);
    }
  }

  /** When all threads are busy and the queue is full, the server closes the connection. */
  static ExecutorService pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            task -> daemon(task, "preview-answer"));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
