/**
 * What was done and what was refused, kept so that it can be proven later: an audit row written in
 * the transaction of the deed, sealed within seconds into a chain of hashes; and the history of
 * cases, as their owners and the officials see it.
 *
 * <p>What always holds: rows are only ever added (the database refuses anything else); a deed never
 * waits for the chain. Uses platform and security.
 */
@NullMarked
package org.oathway.audit;

import org.jspecify.annotations.NullMarked;
