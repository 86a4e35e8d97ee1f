package org.oathway.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.oathway.security.Caller;

/**
 * What lies on the caller's desk: the to-do list of every role, and a person's own road and
 * dossier. Each feature adds its part; this only gathers.
 */
@Stateless
@PermitAll
public class Desk {

  /** Where practice approval stands on the road. */
  private static final int PRACTICE = 160;

  @Inject @Any private Instance<TodoSource> todoSources;
  @Inject @Any private Instance<RoadSource> roadSources;
  @Inject private Dossier dossier;
  @Inject private Caller caller;

  /** What the caller has to do, the earliest due first. */
  public List<Todo> todos() {
    Comparator<Todo> byDue = Comparator.comparing(t -> t.due() == null ? LocalDate.MAX : t.due());
    return todoSources.stream()
        .flatMap(source -> source.todos(caller.identity()).stream())
        .sorted(byDue)
        .toList();
  }

  /** The caller's own page, read in one transaction. */
  public Look look() {
    return new Look(todos(), road(), dossier.of(caller.personId()));
  }

  /**
   * The caller's own road, stage by stage. Whoever practises is not shown what others still have to
   * do before they may: only what was really done here.
   */
  private List<RoadStop> road() {
    long person = caller.personId();
    boolean practises = dossier.has(person, DossierKind.LICENCE_ISSUED);
    return roadSources.stream()
        .sorted(Comparator.comparingInt(RoadSource::order))
        .flatMap(
            source ->
                source.stops(person).stream()
                    .filter(
                        stop ->
                            !practises
                                || source.order() >= PRACTICE
                                || stop.state() == RoadStop.State.DONE))
        .toList();
  }
}
