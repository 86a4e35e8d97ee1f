package org.oathway.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.organisation.OfficeImport;
import org.oathway.organisation.PractitionerImport;
import org.oathway.organisation.StaffImport;
import org.oathway.platform.ImportReport;
import org.oathway.platform.Outcome;
import org.oathway.platform.TableFault;
import org.oathway.platform.TableFile;
import org.oathway.web.shared.Download;
import org.oathway.web.shared.Messages;
import org.oathway.web.shared.Msg;
import org.oathway.web.shared.Upload;

/** Takes tables in: first a check that lists every fault, then all of it or nothing. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class ImportsView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 500;

  /** What may be imported. */
  public enum What {
    OFFICES,
    PRACTITIONERS,
    STAFF
  }

  private @Inject OfficeImport offices;
  private @Inject PractitionerImport practitioners;
  private @Inject StaffImport staff;
  private @Inject Messages messages;
  private @Inject Msg msg;
  private What what = What.OFFICES;
  private transient @Nullable Part file;
  private byte[] bytes = new byte[0];
  private @Nullable ImportReport report;
  private String password = "";

  public void template() {
    byte[] table =
        switch (what) {
          case OFFICES -> offices.template();
          case PRACTITIONERS -> practitioners.template();
          case STAFF -> staff.template();
        };
    String name = msg.label("organisation.imports.what", what);
    Download.send(name + ".xlsx", Download.XLSX, table);
  }

  /** Says everything that is wrong with the file. */
  public void check() {
    bytes = Upload.bytes(file, TableFile.MAX_BYTES);
    if (bytes.length == 0) {
      messages.refused(List.of(Reason.at("file", "organisation.imports.file.missing")));
      return;
    }
    report =
        switch (what) {
          case OFFICES -> offices.check(bytes);
          case PRACTITIONERS -> practitioners.check(bytes);
          case STAFF -> staff.check(bytes);
        };
  }

  /** Writes the whole table. */
  public String commit() {
    Outcome<Integer> outcome =
        switch (what) {
          case OFFICES -> offices.commit(bytes);
          case PRACTITIONERS -> practitioners.commit(bytes);
          case STAFF -> staff.commit(bytes, password);
        };
    return switch (outcome) {
      case Outcome.Done<Integer> done -> {
        messages.done("organisation.imports.done", done.value());
        yield "/organisation/imports?faces-redirect=true&what=" + what;
      }
      case Outcome.Refused<Integer> no -> {
        messages.refused(no.reasons());
        yield "";
      }
    };
  }

  public boolean isGood() {
    return report != null && report.good();
  }

  public boolean isBad() {
    return report != null && !report.good();
  }

  public int getRows() {
    return report == null ? 0 : report.rows();
  }

  public int getCount() {
    return report == null ? 0 : report.faults().size();
  }

  /** The first faults: nobody reads more at once. */
  public List<TableFault> getFaults() {
    return report == null ? List.of() : report.faults().stream().limit(SHOWN).toList();
  }

  public int getShown() {
    return SHOWN;
  }

  public What[] getKinds() {
    return What.values();
  }

  public What getWhat() {
    return what;
  }

  public void setWhat(@Nullable What what) {
    this.what = what == null ? What.OFFICES : what;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
