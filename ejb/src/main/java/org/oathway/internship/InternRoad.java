package org.oathway.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.oathway.person.RoadSource;
import org.oathway.person.RoadStop;

/** The three stops of the internship on a person's road: registered, under way, assessed. */
@ApplicationScoped
class InternRoad implements RoadSource {

  private static final String REGISTER = "internship.road.register";
  private static final String YEAR = "internship.road.year";
  private static final String ASSESS = "internship.road.assess";

  @Inject private InternshipQueries queries;
  @Inject private CaseReader reader;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 150;
  }

  @Override
  public List<RoadStop> stops(long personId) {
    return queries
        .newestOf(personId)
        .filter(row -> row.startedOn() != null || !row.state().isOver())
        .map(row -> stops(row, reader.outlook(row)))
        .orElseGet(
            () ->
                List.of(
                    ahead(REGISTER, "internship.road.register.ahead"),
                    ahead(YEAR, "internship.road.year.ahead"),
                    ahead(ASSESS, "internship.road.assess.ahead")));
  }

  private List<RoadStop> stops(InternshipRow row, CaseFile file) {
    Term term = row.term();
    if (term == null) {
      return List.of(
          new RoadStop(
              REGISTER,
              RoadStop.State.NOW,
              REGISTER + "." + row.state(),
              List.of(row.office()),
              Cases.LINK),
          ahead(YEAR, "internship.road.year.ahead"),
          ahead(ASSESS, "internship.road.assess.ahead"));
    }
    RoadStop registered =
        new RoadStop(
            REGISTER,
            RoadStop.State.DONE,
            "internship.road.register.done",
            List.of(term.start().toString(), row.office(), row.supervisor()),
            Cases.LINK);
    return List.of(registered, year(row, file, term), assessed(row, file, term));
  }

  private RoadStop year(InternshipRow row, CaseFile file, Term term) {
    boolean done = file.missing().isEmpty() && term.isOver(LocalDate.now(clock));
    if (done || row.state() == State.QUALIFIED) {
      return new RoadStop(
          YEAR,
          RoadStop.State.DONE,
          "internship.road.year.done",
          List.of(term.start().toString(), term.end().toString()),
          Cases.LINK);
    }
    return new RoadStop(
        YEAR,
        RoadStop.State.NOW,
        file.missing().isEmpty() ? "internship.road.year.rest" : "internship.road.year.now",
        List.of(
            String.valueOf(file.served()),
            String.valueOf(file.missing().size()),
            String.valueOf(file.earliestEnd())),
        Cases.LINK);
  }

  private RoadStop assessed(InternshipRow row, CaseFile file, Term term) {
    if (row.state() == State.QUALIFIED) {
      String on = file.assessment().map(one -> String.valueOf(one.decidedOn())).orElse("");
      return new RoadStop(
          ASSESS, RoadStop.State.DONE, "internship.road.assess.done", List.of(on), Cases.LINK);
    }
    boolean now =
        row.state().ordinal() >= State.TERM_DONE.ordinal()
                && row.state().ordinal() < State.QUALIFIED.ordinal()
            || row.state() == State.EXTENDED;
    List<String> window =
        List.of(term.end().plusDays(1).toString(), String.valueOf(file.assessBy()));
    return new RoadStop(
        ASSESS,
        now ? RoadStop.State.NOW : RoadStop.State.AHEAD,
        now ? "internship.road.assess." + row.state() : "internship.road.assess.window",
        window,
        now ? Cases.LINK : "");
  }

  private static RoadStop ahead(String key, String note) {
    return new RoadStop(key, RoadStop.State.AHEAD, note, List.of(), "");
  }
}
