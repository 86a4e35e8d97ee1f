package org.oathway.whole;

import org.junit.jupiter.api.Test;

/**
 * One person from the first click to a training certificate that a stranger verifies, through the
 * screens of everybody concerned, with the demonstration's clock moved over the years.
 */
class TheWholeWayJourney extends Journey {

  @Test
  void oneWayFromTheFirstClickToTheOathAndOn() {
    Cast cast = new Cast(() -> new Actor(visitor()));
    ExamStage exam = new ExamStage(cast);
    exam.announce();
    exam.check();
    exam.signUp();
    exam.register();
    exam.review();
    exam.seat();
    exam.result();
    InternshipStage internship = new InternshipStage(cast);
    internship.begin();
    internship.year();
    internship.assess();
    LicenceStage licence = new LicenceStage(cast);
    licence.apply();
    licence.decide();
    OathStage oath = new OathStage(cast);
    oath.plan();
    oath.swear();
    TrainingStage training = new TrainingStage(cast);
    training.publish();
    training.attend();
    training.verify();
  }
}
