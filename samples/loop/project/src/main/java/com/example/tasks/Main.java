package com.example.tasks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            System.out.println(TaskSchemaMigrator.migrate(postgres.getPostgresDatabase()));
        }
    }
}
