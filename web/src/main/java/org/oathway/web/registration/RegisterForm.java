package org.oathway.web.registration;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.eligibility.Bar;
import org.oathway.registration.ChoiceSection;
import org.oathway.registration.Draft;
import org.oathway.registration.EducationSection;
import org.oathway.registration.IdentitySection;
import org.oathway.registration.PromiseSection;

/** What stands in the inputs of the form, as typed. */
@SuppressWarnings("serial")
public class RegisterForm implements Serializable {

  private String hukou = "";
  private String residence = "";
  private String address = "";
  private String education = "";
  private String school = "";
  private String major = "";
  private boolean lawMajor;
  private String standing = "GRADUATED";
  private String certificateNo = "";
  private String graduation = "";
  private String chsiCode = "";
  private boolean foreignDegree;
  private long district;
  private long site;
  private boolean national;
  private boolean constitution;
  private boolean conduct;
  private boolean health;
  private List<String> bars = new ArrayList<>();
  private boolean promised;
  private boolean consented;

  void read(Draft draft) {
    hukou = draft.identity().hukou();
    residence = draft.identity().residence();
    address = draft.identity().address();
    EducationSection study = draft.education();
    education = study.education();
    school = study.school();
    major = study.major();
    lawMajor = study.lawMajor();
    standing = study.standing();
    certificateNo = study.certificateNo();
    graduation = study.graduation();
    chsiCode = study.chsiCode();
    foreignDegree = study.foreignDegree();
    district = draft.choice().districtId();
    site = draft.choice().siteId();
    PromiseSection promise = draft.promise();
    national = promise.prcNational();
    constitution = promise.constitution();
    conduct = promise.conduct();
    health = promise.health();
    bars = new ArrayList<>(promise.bars().stream().map(Bar::name).toList());
    promised = promise.promised();
    consented = promise.consented();
  }

  IdentitySection identity(long id) {
    return new IdentitySection(id, hukou, residence, address);
  }

  EducationSection study(long id) {
    return new EducationSection(
        id,
        education,
        school,
        major,
        lawMajor,
        standing,
        certificateNo,
        graduation,
        chsiCode,
        foreignDegree);
  }

  ChoiceSection choice(long id) {
    return new ChoiceSection(id, district, site);
  }

  PromiseSection promise(long id) {
    return new PromiseSection(
        id,
        national,
        constitution,
        conduct,
        health,
        bars.stream().map(Bar::valueOf).toList(),
        promised,
        consented);
  }

  public String getHukou() {
    return hukou;
  }

  public void setHukou(@Nullable String hukou) {
    this.hukou = chosen(hukou);
  }

  public String getResidence() {
    return residence;
  }

  public void setResidence(@Nullable String residence) {
    this.residence = chosen(residence);
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getEducation() {
    return education;
  }

  public void setEducation(@Nullable String education) {
    this.education = chosen(education);
  }

  public String getSchool() {
    return school;
  }

  public void setSchool(String school) {
    this.school = school;
  }

  public String getMajor() {
    return major;
  }

  public void setMajor(String major) {
    this.major = major;
  }

  public boolean isLawMajor() {
    return lawMajor;
  }

  public void setLawMajor(boolean lawMajor) {
    this.lawMajor = lawMajor;
  }

  public String getStanding() {
    return standing;
  }

  public void setStanding(@Nullable String standing) {
    this.standing = chosen(standing);
  }

  public String getCertificateNo() {
    return certificateNo;
  }

  public void setCertificateNo(String certificateNo) {
    this.certificateNo = certificateNo;
  }

  public String getGraduation() {
    return graduation;
  }

  public void setGraduation(String graduation) {
    this.graduation = graduation;
  }

  public String getChsiCode() {
    return chsiCode;
  }

  public void setChsiCode(String chsiCode) {
    this.chsiCode = chsiCode;
  }

  public boolean isForeignDegree() {
    return foreignDegree;
  }

  public void setForeignDegree(boolean foreignDegree) {
    this.foreignDegree = foreignDegree;
  }

  public long getDistrict() {
    return district;
  }

  public void setDistrict(long district) {
    this.district = district;
  }

  public long getSite() {
    return site;
  }

  public void setSite(long site) {
    this.site = site;
  }

  public boolean isNational() {
    return national;
  }

  public void setNational(boolean national) {
    this.national = national;
  }

  public boolean isConstitution() {
    return constitution;
  }

  public void setConstitution(boolean constitution) {
    this.constitution = constitution;
  }

  public boolean isConduct() {
    return conduct;
  }

  public void setConduct(boolean conduct) {
    this.conduct = conduct;
  }

  public boolean isHealth() {
    return health;
  }

  public void setHealth(boolean health) {
    this.health = health;
  }

  public List<String> getBars() {
    return bars;
  }

  public void setBars(List<String> bars) {
    this.bars = bars;
  }

  public boolean isPromised() {
    return promised;
  }

  public void setPromised(boolean promised) {
    this.promised = promised;
  }

  public boolean isConsented() {
    return consented;
  }

  public void setConsented(boolean consented) {
    this.consented = consented;
  }

  /** A list at its first line, "please choose", yields nothing. */
  private static String chosen(@Nullable String value) {
    return value == null ? "" : value;
  }
}
