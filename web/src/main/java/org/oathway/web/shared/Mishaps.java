package org.oathway.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link MishapHandler} in the place where Faces asks what to do about a surprise. */
public class Mishaps extends ExceptionHandlerFactory {

  public Mishaps(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new MishapHandler(getWrapped().getExceptionHandler());
  }
}
