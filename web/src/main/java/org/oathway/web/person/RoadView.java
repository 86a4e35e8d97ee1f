package org.oathway.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oathway.document.DocumentRow;
import org.oathway.document.Documents;
import org.oathway.person.Desk;
import org.oathway.person.DossierEntry;
import org.oathway.person.Look;
import org.oathway.person.RoadStop;
import org.oathway.person.Todo;

/** A person's own page: the next deed first, then the whole way, then what has been earned. */
@Named
@RequestScoped
public class RoadView {

  private @Inject Desk desk;
  private @Inject Documents documents;
  private Look look = Look.NONE;
  private List<DocumentRow> papers = List.of();

  public void load() {
    look = desk.look();
    papers = documents.mine();
  }

  /** The one thing to do now; none when there is nothing. */
  public List<Todo> getFirst() {
    return look.todos().stream().limit(1).toList();
  }

  /** What else there is to do. */
  public List<Todo> getMore() {
    return look.todos().stream().skip(1).toList();
  }

  public List<RoadStop> getStops() {
    return look.stops();
  }

  public List<DossierEntry> getDossier() {
    return look.dossier();
  }

  public List<DocumentRow> getPapers() {
    return papers;
  }
}
