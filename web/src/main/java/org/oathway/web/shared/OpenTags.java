package org.oathway.web.shared;

import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagAttributes;
import jakarta.faces.view.facelets.TagDecorator;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets many pages be built at once. The server's own attributes ask, for every expression of every
 * page at every request, a table behind one lock whether the expression speaks of a composite
 * component; sixteen readers spent a third of their time before that lock. This site has no
 * composite components ({@code docs/decisions}), so its attributes need not ask.
 */
public final class OpenTags implements TagDecorator {

  @Override
  public @Nullable Tag decorate(Tag tag) {
    boolean speaks = Arrays.stream(tag.getAttributes().getAll()).anyMatch(one -> !one.isLiteral());
    return speaks ? new Tag(tag, new Open(tag.getAttributes())) : null;
  }

  /** The attributes of a tag in their order, each opened. */
  private static final class Open extends TagAttributes {

    private final TagAttributes closed;
    private final Map<TagAttribute, TagAttribute> opened = new IdentityHashMap<>();

    private Open(TagAttributes closed) {
      this.closed = closed;
      for (TagAttribute one : closed.getAll()) {
        opened.put(one, one.isLiteral() ? one : new OpenAttribute(one));
      }
    }

    private @Nullable TagAttribute open(@Nullable TagAttribute one) {
      return one == null ? null : opened.get(one);
    }

    private TagAttribute[] open(TagAttribute[] some) {
      return Arrays.stream(some).map(opened::get).toArray(TagAttribute[]::new);
    }

    @Override
    public TagAttribute[] getAll() {
      return open(closed.getAll());
    }

    @Override
    public @Nullable TagAttribute get(String localName) {
      return open(closed.get(localName));
    }

    @Override
    public @Nullable TagAttribute get(String namespace, String localName) {
      return open(closed.get(namespace, localName));
    }

    @Override
    public TagAttribute[] getAll(String namespace) {
      return open(closed.getAll(namespace));
    }

    @Override
    public String[] getNamespaces() {
      return closed.getNamespaces();
    }

    @Override
    public Tag getTag() {
      return closed.getTag();
    }

    @Override
    public void setTag(Tag tag) {
      closed.setTag(tag);
    }
  }
}
