/** Runs the migrations that Lockstep generates. Nothing but the JDK. */
module dev.lockstep.runtime {
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.lockstep.runtime;
}
