package org.oathway.web.api;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.oathway.security.Roles;

/** All resources of the house. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Oathway",
            version = "1",
            description = "Exams, internship, licence, oath and training, as the screens have it"))
@SecurityScheme(
    securitySchemeName = "token",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "A token of POST /api/v1/tokens")
@DeclareRoles({
  Roles.CANDIDATE,
  Roles.INTERN,
  Roles.PRACTITIONER,
  Roles.SUPERVISOR,
  Roles.HEAD,
  Roles.CLERK,
  Roles.APPROVER,
  Roles.OFFICER,
  Roles.ASSOCIATION,
  Roles.PANEL,
  Roles.ADMIN,
  Roles.AUDITOR
})
public class Api extends Application {}
