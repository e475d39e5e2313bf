/** What a start of Lockstep costs, beside other migrators and beside no migrator at all: {@code docs/benchmarks.md}. */
package dev.lockstep.samples.startup;
