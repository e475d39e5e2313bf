/** PostgreSQL 14 and later: its names, its types, and the SQL that changes a schema while traffic goes on. */
@NullMarked
package dev.lockstep.processor.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
