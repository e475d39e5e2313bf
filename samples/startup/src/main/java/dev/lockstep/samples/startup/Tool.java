package dev.lockstep.samples.startup;

import javax.sql.DataSource;

/** A migrator as an application calls it when it starts; made without arguments, in a process of its own. */
public interface Tool {
    /** Brings the database to the newest migration on the class path. */
    void migrate(DataSource database) throws Exception;
}
