package org.dabiao.statistics.source;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import org.dabiao.reference.InputException;
import org.dabiao.reference.InputFault;
import org.dabiao.reference.Reason;

/**
 * How to reach a database. The password is asked of the environment when it is needed and is part
 * of nothing that is kept or shown.
 *
 * @param url JDBC address, without a password
 * @param user user, when one is needed
 * @param passwordEnv name of the environment variable that holds the password, when one is needed
 * @param driver class of the driver; when absent the address tells
 */
public record JdbcAccess(
    String url, Optional<String> user, Optional<String> passwordEnv, Optional<String> driver) {

  /**
   * Opens a connection.
   *
   * @param name what the connection is for, as messages call it
   * @throws InputException when there is no driver or password, or the database refuses
   */
  public Connection open(String name) {
    Properties properties = new Properties();
    properties.putAll(credentials(name));
    Driver found = driver(name);
    try {
      Connection connection = found.connect(url, properties);
      if (connection == null) {
        throw fault(name, Reason.NO_DRIVER, found.getClass().getName(), place());
      }
      return connection;
    } catch (SQLException e) {
      throw fault(name, Reason.NO_CONNECTION, message(e), place());
    }
  }

  /** The settings under which Spark opens connections of its own. */
  Map<String, String> options(String name) {
    Map<String, String> options = new LinkedHashMap<>(credentials(name));
    options.put("url", url);
    options.put("driver", driver(name).getClass().getName());
    return options;
  }

  /** The address without settings, and the user. */
  public String place() {
    return url.replaceFirst("[?;].*", "") + user.map(u -> " (" + u + ")").orElse("");
  }

  /** The first line of what the driver says at the bottom of a chain of faults. */
  public String message(Throwable fault) {
    Throwable inner = fault;
    for (Throwable each = fault; each != null; each = each.getCause()) {
      inner = each;
      if (each instanceof SQLException) {
        break;
      }
    }
    String first = String.valueOf(inner.getMessage()).lines().findFirst().orElse("");
    String password = passwordEnv.map(System::getenv).orElse("");
    return password.isEmpty() ? first : first.replace(password, "***");
  }

  private Map<String, String> credentials(String name) {
    Map<String, String> credentials = new LinkedHashMap<>();
    user.ifPresent(u -> credentials.put("user", u));
    passwordEnv.ifPresent(
        variable -> {
          String password = System.getenv(variable);
          if (password == null) {
            throw fault(name, Reason.NO_PASSWORD, variable, place());
          }
          credentials.put("password", password);
        });
    return credentials;
  }

  /** The driver: the one named, or the first that knows the address. */
  private Driver driver(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (driver.isPresent()) {
      try {
        Class<?> type = Class.forName(driver.get(), true, loader);
        return type.asSubclass(Driver.class).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException | ClassCastException e) {
        throw fault(name, Reason.NO_DRIVER, driver.get(), "--conf spark.jars=…");
      }
    }
    for (Driver each : ServiceLoader.load(Driver.class, loader)) {
      try {
        if (each.acceptsURL(url)) {
          return each;
        }
      } catch (SQLException e) {
        // A driver that cannot read the address is not the one.
      }
    }
    throw fault(name, Reason.NO_DRIVER, place(), "--conf spark.jars=…");
  }

  private static InputException fault(String name, Reason reason, String value, String expected) {
    return new InputException(new InputFault(name, 0, "", value, reason, expected));
  }
}
