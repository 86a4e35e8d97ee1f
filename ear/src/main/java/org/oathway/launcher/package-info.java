/**
 * Starts and stops the whole product as one process of the operator: the embedded PostgreSQL, the
 * Payara domain with the EAR, in that order, and in the opposite order at the end.
 *
 * <p>What always holds: one data folder belongs to one running product (a lock); everything outside
 * {@code data/postgres}, the secrets and the files people uploaded can be deleted and is made
 * again; nothing but the HTTP port leaves the loopback interface; whatever goes wrong is one
 * sentence ({@link org.oathway.launcher.Trouble}) and leaves no process behind.
 *
 * <p>It uses the JDK, the PostgreSQL driver and a reader of {@code .txz}; it knows nothing of the
 * application.
 */
@NullMarked
package org.oathway.launcher;

import org.jspecify.annotations.NullMarked;
