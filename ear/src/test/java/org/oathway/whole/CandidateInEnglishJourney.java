package org.oathway.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The candidate's part in English on a phone of 360 px: nothing sticks out, nothing is in the way.
 */
class CandidateInEnglishJourney extends Journey {
  private static final List<String> PAPERS = List.of("ID_FRONT", "ID_BACK", "DIPLOMA");

  @Test
  void fromTheQuestionToTheReceipt() {
    Actor candidate = new Actor(visitor("en", 360));
    candidate.opens("/").sees("Register now");
    look(candidate, "home");
    candidate
        .opens("/registration/check")
        .chooses("check:lawMajor", "Other")
        .presses("check:ask")
        .sees("You cannot register yet");
    look(candidate, "check");
    signUp(candidate);
    candidate.opens("/session/list").follows("Read the notice").sees("Notice");
    look(candidate, "session");
    register(candidate);
    candidate.opens("/person/road").sees("My road");
    look(candidate, "road");
  }

  private void signUp(Actor candidate) {
    candidate
        .opens("/person/sign-up")
        .fills("name", "O'Neil·李 <b>x</b>")
        .fills("documentNo", "500000199502300018")
        .fills("phone", "12345")
        .presses("submit")
        .sees("does not exist");
    look(candidate, "sign-up-refused");
    assertEquals("12345", candidate.at("phone").inputValue(), "what was typed stays");
    candidate.signsUp("欧阳小满·安娜", "500000199507010080", "13900139009").sees("The whole way");
  }

  private void register(Actor candidate) {
    candidate.opens("/session/list").follows("Read the notice").follows("Register now");
    candidate.sees("County of household registration");
    look(candidate, "identity");
    candidate
        .chooses("hukouCounty", "Yuzhong District")
        .chooses("residenceCounty", "Yuzhong District")
        .fills("address", "1 Example Road, Yuzhong")
        .presses("identity:next")
        .fills("school", "Example University of Law");
    look(candidate, "study");
    candidate
        .chooses("study:education", "Bachelor or above")
        .fills("major", "Law")
        .ticks("lawMajor")
        .fills("graduationDate", "2016-06-30")
        .fills("certificateNo", "106521201605000017")
        .presses("study:next");
    for (String paper : PAPERS) {
      candidate
          .hands("papers:" + paper, paper + ".png", "image/png", Portrait.scan())
          .sees(paper + ".png");
    }
    look(candidate, "papers");
    candidate
        .presses("papers:next")
        .hands("photoForm:photo", "me.jpg", "image/jpeg", Portrait.jpeg())
        .seesIn("cropper-verdict", "413×626");
    look(candidate, "photo");
    candidate.presses("photoForm:next").chooses("choice:district", "Yuzhong District");
    candidate.ticks("choice:site:0");
    look(candidate, "choice");
    candidate.presses("choice:next");
    for (String box :
        List.of("national", "constitution", "conduct", "health", "promised", "consented")) {
      candidate.ticks("promise:" + box);
    }
    candidate.sees("You may register");
    look(candidate, "promise");
    candidate.pressesTwice("promise:submit").isTold("Your registration is submitted");
    look(candidate, "receipt");
  }

  private void look(Actor candidate, String name) {
    Page page = candidate.page();
    assertTrue(
        (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
        name + " fits the screen");
    assertAccessible(page);
    photograph(page, "candidate-en-" + name);
  }
}
