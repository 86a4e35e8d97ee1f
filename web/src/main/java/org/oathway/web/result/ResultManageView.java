package org.oathway.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.platform.Outcome;
import org.oathway.result.DryRun;
import org.oathway.result.LinePreview;
import org.oathway.result.LineRequest;
import org.oathway.result.LineSet;
import org.oathway.result.Marks;
import org.oathway.result.PassLineBench;
import org.oathway.result.Results;
import org.oathway.result.ScoreFile;
import org.oathway.result.ScoreImports;
import org.oathway.result.SheetCard;
import org.oathway.session.SessionCard;
import org.oathway.session.Sessions;
import org.oathway.web.shared.Download;
import org.oathway.web.shared.Messages;

/** The officer brings the scores in, weighs the line and publishes. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ResultManageView implements Serializable {

  private static final int LARGEST = 6 * 1024 * 1024;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private @Inject Sessions sessions;
  private @Inject ScoreImports imports;
  private @Inject PassLineBench bench;
  private @Inject Results results;
  private @Inject Messages messages;
  private long session;
  private List<SessionCard> all = List.of();
  private @Nullable SessionCard card;
  private @Nullable SheetCard sheet;
  private @Nullable DryRun dryRun;
  private @Nullable LinePreview preview;
  private List<LineSet> lines = List.of();
  private String line = "90";
  private String relaxedLine = "80";
  private transient @Nullable Part file;

  /** The session asked for, or the list to choose from. */
  public void load() {
    if (session == 0) {
      all = sessions.published();
      return;
    }
    card = sessions.card(session);
    sheet = results.sheet(session).orElse(null);
    if (sheet != null) {
      lines = bench.history(session);
      if (sheet.lined()) {
        line = Marks.text(sheet.lineTenths());
        relaxedLine = Marks.text(sheet.relaxedTenths());
      }
      weigh();
    }
  }

  /** The sheet to be filled in by the marking centre. */
  public void template() {
    Download.send("scores-" + session + ".xlsx", XLSX, imports.template(session));
  }

  /** Reads the chosen file and shows every fault. */
  public void check() {
    dryRun = null;
    Part given = file;
    if (given == null || given.getSize() == 0) {
      messages.refused(List.of(Reason.at("file", "result.file.missing")));
      return;
    }
    ScoreFile scores = new ScoreFile(String.valueOf(given.getSubmittedFileName()), bytes(given));
    switch (imports.dryRun(session, scores)) {
      case Outcome.Done<DryRun> done -> dryRun = done.value();
      case Outcome.Refused<DryRun> no -> messages.refused(no.reasons());
    }
  }

  private static byte[] bytes(Part part) {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(LARGEST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the checked file. */
  public @Nullable String take() {
    DryRun checked = dryRun;
    if (checked == null) {
      return here();
    }
    return after(
        imports.take(new ScoreImports.TakeRequest(session, checked.sha(), checked.fileName())),
        "result.imported");
  }

  /** Shows what the typed line would do. */
  public void weigh() {
    switch (bench.preview(new LineRequest(session, line, relaxedLine))) {
      case Outcome.Done<LinePreview> done -> preview = done.value();
      case Outcome.Refused<LinePreview> no -> messages.refused(no.reasons());
    }
  }

  public @Nullable String setTheLine() {
    return after(bench.set(new LineRequest(session, line, relaxedLine)), "result.line.set");
  }

  public @Nullable String publish() {
    return after(results.publish(session), "result.published");
  }

  private @Nullable String after(Outcome<SheetCard> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<SheetCard> done -> {
        messages.done(said);
        yield here();
      }
      case Outcome.Refused<SheetCard> no -> {
        messages.refused(no.reasons());
        yield null;
      }
    };
  }

  private String here() {
    return "/result/manage?faces-redirect=true&session=" + session;
  }

  /** The step that is due: 0 import, 1 line, 2 publish, 3 all done. */
  public int getStep() {
    if (sheet == null) {
      return 0;
    }
    if (sheet.published()) {
      return 3;
    }
    return sheet.lined() ? 2 : 1;
  }

  public List<SessionCard> getAll() {
    return all;
  }

  public @Nullable SessionCard getCard() {
    return card;
  }

  public @Nullable SheetCard getSheet() {
    return sheet;
  }

  public @Nullable DryRun getDryRun() {
    return dryRun;
  }

  public @Nullable LinePreview getPreview() {
    return preview;
  }

  public List<LineSet> getLines() {
    return lines;
  }

  public long getSession() {
    return session;
  }

  public void setSession(long session) {
    this.session = session;
  }

  public String getLine() {
    return line;
  }

  public void setLine(String line) {
    this.line = line;
  }

  public String getRelaxedLine() {
    return relaxedLine;
  }

  public void setRelaxedLine(String relaxedLine) {
    this.relaxedLine = relaxedLine;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
