package org.oathway.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.oathway.document.DocumentRow;
import org.oathway.document.Documents;
import org.oathway.platform.DeedFailed;

/** Hands out a paper's PDF to its owner and the officials in charge; for others it is not there. */
@WebServlet("/document/file/*")
@SuppressWarnings("serial")
public class PaperServlet extends HttpServlet {

  private @Inject Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (!id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      DocumentRow row = documents.row(Long.parseLong(id));
      byte[] bytes = documents.bytes(row.id());
      response.setContentType("application/pdf");
      response.setContentLength(bytes.length);
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + row.number() + ".pdf\"");
      response.getOutputStream().write(bytes);
    } catch (DeedFailed notTheirs) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
