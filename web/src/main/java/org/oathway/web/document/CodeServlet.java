package org.oathway.web.document;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address in the QR code of a paper: leads to the page that verifies it. */
@WebServlet({"/v", "/v/*"})
@SuppressWarnings("serial")
public class CodeServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String info = request.getPathInfo();
    String code = info == null || info.length() < 2 ? "" : info.substring(1);
    response.sendRedirect(
        request.getContextPath()
            + "/document/verify"
            + (code.isEmpty() ? "" : "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)));
  }
}
