package dev.lockstep.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Iterator;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections by whichever driver of the class path knows the URL; the target is asked for when a connection is. */
final class DriverDataSource implements DataSource {
    private final Supplier<Target> target;

    DriverDataSource(Supplier<Target> target) {
        this.target = target;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connect(target.get());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    private static Connection connect(Target target) throws SQLException {
        // Not DriverManager.getConnection: its error holds the whole URL.
        Iterator<Driver> drivers = DriverManager.drivers().iterator();
        while (drivers.hasNext()) {
            Connection connection = drivers.next().connect(target.url(), copy(target.properties()));
            if (connection != null) {
                return connection;
            }
        }
        throw new UsageException("No JDBC driver on the class path knows " + scheme(target.url())
                + ". Nothing was changed. Add PostgreSQL's where commands are run:\n"
                + "  <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId>"
                + "<version>...</version><scope>runtime</scope></dependency>\n"
                + "  runtimeOnly(\"org.postgresql:postgresql:...\")");
    }

    private static Properties copy(Properties properties) {
        Properties copy = new Properties();
        copy.putAll(properties);
        return copy;
    }

    /** {@code jdbc:postgresql} of {@code jdbc:postgresql://host/name}. */
    private static String scheme(String url) {
        int end = url.indexOf(':', url.indexOf(':') + 1);
        return end < 0 ? "a URL that does not begin with jdbc:postgresql:" : url.substring(0, end) + ":";
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("no " + type.getName() + " is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
