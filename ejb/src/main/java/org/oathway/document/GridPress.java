package org.oathway.document;

import java.awt.Color;
import java.util.List;

/** Draws a {@link Grid}: measures its rows, then rules and fills them. */
final class GridPress {

  private static final Color SHADE = new Color(0xf1, 0xf3, 0xf6);
  private static final float PHOTO_WIDTH = 118;
  private static final float PHOTO_HEIGHT = 150;
  private static final float LABEL_WIDTH = 80;
  private static final float RULE = 0.75f;

  private final Pen pen;
  private final Grid grid;
  private final float left;
  private final float right;
  private final float scale;

  GridPress(Pen pen, Grid grid, float left, float right, float scale) {
    this.pen = pen;
    this.grid = grid;
    this.left = left;
    this.right = right;
    this.scale = scale;
  }

  /** Draws from this height downwards and says where it ended. */
  float draw(float top) {
    float y = top;
    int row = 0;
    float stretch = stretch();
    for (List<Cell> cells : grid.rows()) {
      boolean beside = row++ < grid.besidePhoto();
      float end = beside ? right - PHOTO_WIDTH : right;
      float height = height(cells, end) + (beside ? stretch : 0);
      float[] edges = edges(cells, end);
      for (int i = 0; i < cells.size(); i++) {
        cell(cells.get(i), edges[i], y, edges[i + 1] - edges[i], height);
      }
      y += height;
    }
    if (grid.besidePhoto() > 0) {
      float tall = besideHeight() + stretch * grid.besidePhoto();
      photo(right - PHOTO_WIDTH, top, tall);
    }
    return y;
  }

  private float besideHeight() {
    float sum = 0;
    for (List<Cell> cells : grid.rows().subList(0, grid.besidePhoto())) {
      sum += height(cells, right - PHOTO_WIDTH);
    }
    return sum;
  }

  /** What each row beside the photo gains so that the photo has room. */
  private float stretch() {
    return grid.besidePhoto() == 0
        ? 0
        : Math.max(0, PHOTO_HEIGHT - besideHeight()) / grid.besidePhoto();
  }

  private float[] edges(List<Cell> cells, float end) {
    int count = cells.size();
    float[] edges = new float[count + 1];
    edges[0] = left;
    for (int i = 1; i < count; i++) {
      edges[i] = edges[i - 1] + step(cells, i - 1);
    }
    edges[count] = end;
    return edges;
  }

  /** Pairs stand under the pairs beside the photo; cells of other tables share the width. */
  private float step(List<Cell> cells, int i) {
    boolean pairs = cells.size() <= 4 && i + 1 < cells.size() && isPair(cells);
    if (!pairs) {
      return (right - left) / cells.size();
    }
    float room = right - left - (grid.besidePhoto() > 0 ? PHOTO_WIDTH : 0);
    return i % 2 == 0 ? LABEL_WIDTH : room / (cells.size() / 2f) - LABEL_WIDTH;
  }

  private static boolean isPair(List<Cell> cells) {
    return cells.getFirst().kind() == Cell.Kind.LABEL && cells.get(1).kind() != Cell.Kind.LABEL;
  }

  private float height(List<Cell> cells, float end) {
    float[] edges = edges(cells, end);
    float height = 0;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int lines = lines(cell, edges[i + 1] - edges[i]).size();
      height = Math.max(height, lines * lead(cell) + 15 * scale);
    }
    return height;
  }

  private List<String> lines(Cell cell, float width) {
    return pen.lines(style(cell), width - 16, cell.words());
  }

  private float lead(Cell cell) {
    return style(cell).size() * 1.55f;
  }

  private Pen.Style style(Cell cell) {
    return switch (cell.kind()) {
      case LABEL, VALUE -> new Pen.Style(11 * scale, Weight.TEXT, Pen.INK, 0);
      case GREAT -> new Pen.Style(15 * scale, Weight.STRONG, Pen.INK, 0);
    };
  }

  private void cell(Cell cell, float x, float y, float w, float h) {
    if (cell.kind() == Cell.Kind.LABEL) {
      pen.fill(x, y, w, h, SHADE);
    }
    pen.box(x, y, w, h, RULE);
    Pen.Style style = style(cell);
    List<String> lines = lines(cell, w);
    float lead = lead(cell);
    float base = y + (h - lines.size() * lead) / 2 + lead / 2 + style.size() * 0.36f;
    for (String line : lines) {
      if (cell.kind() == Cell.Kind.LABEL) {
        pen.centred(x + w / 2, base, style, line);
      } else {
        pen.text(x + 9, base, style, line);
      }
      base += lead;
    }
  }

  private void photo(float x, float y, float h) {
    pen.box(x, y, PHOTO_WIDTH, h, RULE);
    byte[] image = Portrait.fit(grid.photo());
    if (image.length > 0) {
      pen.image(image, x + 5, y + 5, PHOTO_WIDTH - 10, h - 10);
    } else {
      Pen.Style style = new Pen.Style(11 * scale, Weight.TEXT, Pen.MUTED, 0);
      pen.centred(x + PHOTO_WIDTH / 2, y + h / 2 + 4, style, "照片");
    }
  }
}
