package org.oathway.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.util.function.Supplier;

/**
 * Finds pages, their parts and their resources. For each, dozens a page, Faces asks the bundle of
 * its own messages whether resources are kept apart by language; ours has no such line, and the
 * answer would be an exception thrown and caught each time, a fifth of a page's whole work. While
 * we look, {@link Site} says that there is no such bundle.
 */
public class Sources extends ResourceHandlerWrapper {

  private static final String LOOKING = Sources.class.getName();

  public Sources(ResourceHandler wrapped) {
    super(wrapped);
  }

  /** Whether something is being looked for just now. */
  static boolean looking() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces != null && faces.getAttributes().containsKey(LOOKING);
  }

  @Override
  public Resource createResource(String name) {
    return look(() -> super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return look(() -> super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return look(() -> super.createResource(name, library, contentType));
  }

  @Override
  public ViewResource createViewResource(FacesContext faces, String name) {
    return look(() -> super.createViewResource(faces, name));
  }

  @Override
  public boolean libraryExists(String library) {
    return look(() -> super.libraryExists(library));
  }

  private static <T> T look(Supplier<T> what) {
    var notes = FacesContext.getCurrentInstance().getAttributes();
    boolean outer = notes.put(LOOKING, true) == null;
    try {
      return what.get();
    } finally {
      if (outer) {
        notes.remove(LOOKING);
      }
    }
  }
}
