package dev.lockstep.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A container of the official image. */
final class ContainerPostgres {
    private ContainerPostgres() {}

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    // The container lives as long as the JVM: Testcontainers removes it afterwards.
    @SuppressWarnings("resource")
    static PostgresServer start(int major) {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + major)
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off");
        container.start();
        return new PostgresServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }
}
