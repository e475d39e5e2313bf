package dev.lockstep.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** The embedded binaries, of whichever version stands on the class path. */
final class EmbeddedServer {
    private EmbeddedServer() {}

    // The server lives as long as the JVM: the library stops it in a shutdown hook.
    @SuppressWarnings("resource")
    static PostgresServer start() throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                // Nothing in a test outlives a crash of the machine.
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("max_connections", "100")
                .start();
        return new PostgresServer("localhost", postgres.getPort(), "postgres", "postgres");
    }
}
