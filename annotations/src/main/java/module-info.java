/** The annotations of Lockstep: a schema history, its migrations, and what entities add to Jakarta Persistence. */
module dev.lockstep.annotations {
    requires static org.jspecify;

    exports dev.lockstep;
}
