package org.oathway.exams.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oathway.exams.Reason;

class SeatPlanTest {

  private static final String SECRET = "5f".repeat(32);

  @Test
  void everybodyHasOneSeatAtTheirSiteAndNoRoomIsOverfull() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      SeatInput input = input(random);
      if (!(SeatPlan.draw(input, "%064x".formatted(i)) instanceof SeatPlan plan)) {
        continue;
      }
      String about = "seed " + seed + " round " + i;
      assertEquals(input.roster().size(), plan.seats().size(), about);
      Set<String> taken = new HashSet<>();
      Set<String> seated = new HashSet<>();
      for (Seat seat : plan.seats()) {
        assertTrue(taken.add(seat.ticket()), about);
        assertTrue(seated.add(seat.registration() + " " + seat.site()), about);
        Room room = room(input, seat);
        assertTrue(seat.seat() <= room.capacity() && seat.row() <= room.rows(), about);
        assertTrue(seat.column() <= room.columns(), about);
        assertTrue(TicketNumber.shaped(seat.ticket()), about);
      }
      input.roster().forEach(e -> assertTrue(seated.contains(e.registration() + " " + e.site())));
    }
  }

  @Test
  void theOrderInWhichTheRosterIsGivenDoesNotMatter() {
    List<Entrant> roster = new ArrayList<>(roster("0101", 60));
    List<Room> rooms = List.of(new Room("0101", 1, 30, 5, 6), new Room("0101", 2, 30, 5, 6));
    Seating plan = SeatPlan.draw(new SeatInput(2026, roster, rooms), "ab".repeat(32));
    Collections.reverse(roster);
    assertEquals(plan, SeatPlan.draw(new SeatInput(2026, roster, rooms), "ab".repeat(32)));
    assertNotEquals(plan, SeatPlan.draw(new SeatInput(2026, roster, rooms), "ac".repeat(32)));
  }

  @Test
  void everySiteThatLacksPlacesIsNamedAndNobodyIsSeated() {
    List<Entrant> roster = new ArrayList<>(roster("0101", 3));
    roster.addAll(roster("0201", 2));
    roster.addAll(roster("0301", 1));
    SeatInput input =
        new SeatInput(
            2026, roster, List.of(new Room("0101", 1, 2, 1, 2), new Room("0301", 1, 2, 1, 2)));
    Seating.Unseatable none =
        assertInstanceOf(Seating.Unseatable.class, SeatPlan.draw(input, "00".repeat(32)));
    assertEquals(
        List.of(new Seating.Shortage("0101", 3, 2), new Seating.Shortage("0201", 2, 0)),
        none.shortages());
  }

  @Test
  void aTicketNumberIsYearDistrictSiteRoomSeat() {
    assertEquals("2026290101207", TicketNumber.of(2026, "2901", 12, 7));
    assertThrows(IllegalArgumentException.class, () -> TicketNumber.of(2026, "2901", 12, 100));
  }

  @Test
  void aRoomCannotHoldMoreThanItsRowsAndColumns() {
    assertThrows(IllegalArgumentException.class, () -> new Room("0101", 1, 31, 5, 6));
  }

  @Test
  void aTruePublicationHasNoDifferencesAfterBeingWrittenAndRead() {
    Publication published = publication();
    Publication read = read(PublicationText.write(published));
    assertEquals(published, read);
    assertEquals(List.of(), read.differences());
  }

  @Test
  void twoCandidatesWhoChangedPlacesAreFound() {
    String text = PublicationText.write(publication());
    int plan = text.indexOf("[plan]\n") + 7;
    List<String> lines = new ArrayList<>(text.substring(plan).lines().toList());
    String first = lines.get(0).substring(lines.get(0).lastIndexOf(' '));
    String second = lines.get(1).substring(lines.get(1).lastIndexOf(' '));
    lines.set(0, lines.get(0).replace(first, second));
    lines.set(1, lines.get(1).replace(second, first));
    List<Reason> differences =
        read(text.substring(0, plan) + String.join("\n", lines) + "\n").differences();
    assertEquals(
        List.of("seating.verify.hash", "seating.verify.seat", "seating.verify.seat"),
        differences.stream().map(Reason::key).toList());
  }

  @Test
  void anotherSecretThanTheCommittedOneIsFound() {
    String text = PublicationText.write(publication()).replace(SECRET, "60".repeat(32));
    assertEquals("seating.verify.commitment", read(text).differences().get(0).key());
  }

  @Test
  void aCandidateAddedToTheRosterAfterwardsIsFound() {
    String text =
        PublicationText.write(publication()).replace("[roster]\n", "[roster]\nR99999 0101\n");
    assertTrue(
        read(text).differences().stream().anyMatch(r -> r.key().equals("seating.verify.input")));
  }

  @Test
  void everyLineThatCannotBeReadIsNamed() {
    String text =
        PublicationText.write(publication())
            .replace("[rooms]\n", "[rooms]\n0101 x\n")
            .replace("[roster]\n", "[roster]\n<b>\n")
            .replace("source: ", "quelle: ");
    PublicationText.Reading.Unreadable unreadable =
        assertInstanceOf(PublicationText.Reading.Unreadable.class, PublicationText.read(text));
    assertEquals(
        List.of(
            "seating.text.line", "seating.text.line", "seating.text.line", "seating.text.missing"),
        unreadable.reasons().stream().map(Reason::key).toList());
  }

  @Test
  void noDamageToAPublicationIsASurprise() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String text = PublicationText.write(publication());
    for (int i = 0; i < 500; i++) {
      StringBuilder damaged = new StringBuilder(text);
      int at = random.nextInt(text.length());
      damaged.setCharAt(at, (char) (32 + random.nextInt(95)));
      switch (PublicationText.read(damaged.toString())) {
        case PublicationText.Reading.Read read ->
            assertEquals(
                damaged.toString().equals(text) || untouched(read.publication()),
                read.publication().differences().isEmpty(),
                "seed " + seed + " at " + at);
        case PublicationText.Reading.Unreadable none ->
            assertTrue(!none.reasons().isEmpty(), "seed " + seed);
      }
    }
  }

  /** Title and source are words for people; nothing is drawn from them. */
  private static boolean untouched(Publication read) {
    Publication truth = publication();
    return read.equals(
        new Publication(
            read.title(),
            truth.commitment(),
            truth.inputHash(),
            truth.secret(),
            truth.publicValue(),
            read.publicSource(),
            truth.input(),
            truth.planText(),
            truth.planHash()));
  }

  private static Publication publication() {
    SeatInput input =
        new SeatInput(2026, roster("0101", 20), List.of(new Room("0101", 1, 24, 4, 6)));
    String seed = org.oathway.exams.draw.Draw.seed(SECRET, "08 11 23 红", input.hash());
    SeatPlan plan = (SeatPlan) SeatPlan.draw(input, seed);
    return Publication.of("2026年考试", SECRET, "08 11 23 红", "2026-03-01 开奖", input, plan);
  }

  private static Publication read(String text) {
    return assertInstanceOf(PublicationText.Reading.Read.class, PublicationText.read(text))
        .publication();
  }

  private static Room room(SeatInput input, Seat seat) {
    return input.rooms().stream()
        .filter(r -> r.site().equals(seat.site()) && r.number() == seat.room())
        .findFirst()
        .orElseThrow();
  }

  private static SeatInput input(Random random) {
    List<Entrant> roster = new ArrayList<>();
    List<Room> rooms = new ArrayList<>();
    for (int site = 1; site <= 1 + random.nextInt(3); site++) {
      String code = "01%02d".formatted(site);
      roster.addAll(roster(code, random.nextInt(60)));
      for (int room = 1; room <= 3; room++) {
        rooms.add(new Room(code, room, 1 + random.nextInt(30), 5, 6));
      }
    }
    return new SeatInput(2026, roster, rooms);
  }

  private static List<Entrant> roster(String site, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> new Entrant("R" + site + "%03d".formatted(i), site))
        .toList();
  }
}
