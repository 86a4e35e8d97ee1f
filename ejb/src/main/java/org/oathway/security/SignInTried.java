package org.oathway.security;

/**
 * Told after each try to sign in, for the audit.
 *
 * @param accountId the account tried; 0 when there is none
 * @param entered whether the door opened
 */
public record SignInTried(long accountId, boolean entered) {}
