/**
 * Who may do what: accounts, sign-in, roles and their scope, tokens, the caller of a deed, and the
 * encryption of personal columns.
 *
 * <p>What always holds: a password is kept as an Argon2id hash only; the answer to a wrong sign-in
 * is the same whether the account exists or not; roles are read anew for each request, so that a
 * role taken away is gone at once. Uses the platform only.
 */
@NullMarked
package org.oathway.security;

import org.jspecify.annotations.NullMarked;
