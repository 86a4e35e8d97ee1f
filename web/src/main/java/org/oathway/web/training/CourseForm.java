package org.oathway.web.training;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.oathway.training.Category;
import org.oathway.training.CourseRequest;
import org.oathway.training.Delivery;

/** What is typed about a new course. */
@SuppressWarnings("serial")
public class CourseForm implements Serializable {

  private String title = "";
  private Category category = Category.PROFESSIONAL;
  private Delivery delivery = Delivery.LIVE;
  private @Nullable LocalDateTime starts;
  private @Nullable LocalDateTime ends;
  private String place = "";
  private int capacity = 100;
  private @Nullable BigDecimal hours = BigDecimal.valueOf(4);
  private String lecturer = "";

  CourseRequest request() {
    return new CourseRequest(
        title, category, delivery, starts, ends, place, capacity, hours, lecturer);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Category getCategory() {
    return category;
  }

  public void setCategory(Category category) {
    this.category = category;
  }

  public Delivery getDelivery() {
    return delivery;
  }

  public void setDelivery(Delivery delivery) {
    this.delivery = delivery;
  }

  public @Nullable LocalDateTime getStarts() {
    return starts;
  }

  public void setStarts(@Nullable LocalDateTime starts) {
    this.starts = starts;
  }

  public @Nullable LocalDateTime getEnds() {
    return ends;
  }

  public void setEnds(@Nullable LocalDateTime ends) {
    this.ends = ends;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public @Nullable BigDecimal getHours() {
    return hours;
  }

  public void setHours(@Nullable BigDecimal hours) {
    this.hours = hours;
  }

  public String getLecturer() {
    return lecturer;
  }

  public void setLecturer(String lecturer) {
    this.lecturer = lecturer;
  }
}
