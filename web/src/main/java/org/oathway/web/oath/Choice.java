package org.oathway.web.oath;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oathway.oath.DutyRow;

/** Who is ticked in a list. */
@SuppressWarnings("serial")
public class Choice implements Serializable {

  private final Map<Long, Boolean> ticked = new HashMap<>();

  /** Ticks these and nobody else. */
  void only(Stream<DutyRow> rows) {
    ticked.clear();
    rows.forEach(row -> ticked.put(row.id(), true));
  }

  /** Those of the list who are ticked, in its order. */
  List<Long> of(List<DutyRow> rows) {
    return rows.stream().map(DutyRow::id).filter(id -> ticked.getOrDefault(id, false)).toList();
  }

  public Map<Long, Boolean> getTicked() {
    return ticked;
  }
}
