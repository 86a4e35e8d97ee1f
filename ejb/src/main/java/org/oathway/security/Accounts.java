package org.oathway.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the accounts and what each may be. Called by the features that bring people in (sign-up,
 * import, internship, licence); no screen calls it directly.
 */
@Stateless
@PermitAll
public class Accounts {

  private static final String NAMES = "account.sign_in_name";

  @PersistenceContext private EntityManager em;
  @Inject private PersonalColumns columns;
  @Inject private Clock clock;

  /** Who an account is today, in one query; nobody when it is closed. */
  public Identity identity(long accountId) {
    List<?> rows =
        em.createNativeQuery(
                "select a.display_name, coalesce(a.person_id, 0),"
                    + " coalesce(string_agg(r.role, ','), ''), coalesce(max(r.district_id), 0),"
                    + " coalesce(max(r.office_id), 0), (select count(*) from message m"
                    + " where m.account_id = a.id and m.read_at is null)"
                    + " from account a left join account_role r on r.account_id = a.id and r.valid_from <= ?2"
                    + " and (r.valid_to is null or r.valid_to >= ?2)"
                    + " where a.id = ?1 and not a.closed group by a.id")
            .setParameter(1, accountId)
            .setParameter(2, LocalDate.now(clock))
            .getResultList();
    if (rows.isEmpty()) {
      return Identity.NOBODY;
    }
    Object[] row = (Object[]) rows.getFirst();
    return new Identity(
        accountId,
        (String) row[0],
        ((Number) row[1]).longValue(),
        roles((String) row[2], ((Number) row[1]).longValue()),
        ((Number) row[3]).longValue(),
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue());
  }

  private static Set<Role> roles(String joined, long personId) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String role : joined.split(",")) {
      if (!role.isEmpty()) {
        roles.add(Role.valueOf(role));
      }
    }
    if (personId != 0) {
      roles.add(Role.CANDIDATE);
    }
    return roles;
  }

  /** Makes an account; the names are taken by the database's word if another has them. */
  public long open(NewAccount fresh) {
    Long person = fresh.personId() == 0 ? null : fresh.personId();
    Account account =
        new Account(fresh.displayName(), person, Passwords.hash(fresh.password()), clock.instant());
    em.persist(account);
    em.flush();
    fresh.signInNames().forEach((kind, name) -> addName(account.id(), kind, name));
    return account.id();
  }

  /** Makes many accounts; those that share a password share its hash: for imports and demos. */
  public List<Long> openAll(List<NewAccount> fresh) {
    Map<String, String> hashes = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    for (NewAccount one : fresh) {
      String hash = hashes.computeIfAbsent(one.password(), Passwords::hash);
      Long person = one.personId() == 0 ? null : one.personId();
      Account account = new Account(one.displayName(), person, hash, clock.instant());
      em.persist(account);
      accounts.add(account);
    }
    em.flush();
    List<String> ids = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < accounts.size(); i++) {
      String id = String.valueOf(accounts.get(i).id());
      fresh
          .get(i)
          .signInNames()
          .forEach(
              (kind, name) -> {
                ids.add(id);
                kinds.add(kind);
                names.add(columns.lookup(NAMES, normal(name)));
              });
    }
    em.createNativeQuery(
            "insert into account_name (account_id, kind, name_hash) select cast(a as bigint), k, n"
                + " from unnest(string_to_array(?1, ','), string_to_array(?2, ','),"
                + " string_to_array(?3, ',')) as t(a, k, n)")
        .setParameter(1, String.join(",", ids))
        .setParameter(2, String.join(",", kinds))
        .setParameter(3, String.join(",", names))
        .executeUpdate();
    return accounts.stream().map(Account::id).toList();
  }

  /** Gives roles to accounts that were only now opened, from today on. */
  public void grantAll(List<Long> accountIds, List<Grant> grants) {
    em.createNativeQuery(
            "insert into account_role (id, account_id, role, district_id, office_id, valid_from)"
                + " select nextval('entity_id'), cast(a as bigint), r, nullif(cast(d as bigint), 0),"
                + " nullif(cast(o as bigint), 0), ?5 from unnest(string_to_array(?1, ','),"
                + " string_to_array(?2, ','), string_to_array(?3, ','), string_to_array(?4, ','))"
                + " as t(a, r, d, o)")
        .setParameter(1, joined(accountIds.stream()))
        .setParameter(2, joined(grants.stream().map(Grant::role)))
        .setParameter(3, joined(grants.stream().map(Grant::districtId)))
        .setParameter(4, joined(grants.stream().map(Grant::officeId)))
        .setParameter(5, LocalDate.now(clock))
        .executeUpdate();
  }

  /** Which of many sign-in names are taken, in one question. */
  public Set<String> takenOf(Collection<String> names) {
    Map<String, String> byHash = new HashMap<>();
    names.forEach(name -> byHash.put(columns.lookup(NAMES, normal(name)), name));
    List<?> taken =
        em.createNativeQuery(
                "select name_hash from account_name"
                    + " where name_hash = any(string_to_array(?1, ','))")
            .setParameter(1, String.join(",", byHash.keySet()))
            .getResultList();
    return taken.stream().map(hash -> byHash.get((String) hash)).collect(Collectors.toSet());
  }

  private static String joined(Stream<?> values) {
    return values.map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Whether a sign-in name is taken. */
  public boolean taken(String name) {
    return find(name).isPresent();
  }

  /** The account with this sign-in name. */
  public OptionalLong find(String name) {
    List<?> found =
        em.createNativeQuery("select account_id from account_name where name_hash = ?1")
            .setParameter(1, columns.lookup(NAMES, normal(name)))
            .getResultList();
    return found.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(((Number) found.getFirst()).longValue());
  }

  public OptionalLong ofPerson(long personId) {
    List<?> found =
        em.createNativeQuery("select id from account where person_id = ?1")
            .setParameter(1, personId)
            .getResultList();
    return found.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(((Number) found.getFirst()).longValue());
  }

  /** Gives a role from today on; giving it twice changes nothing. */
  public void grant(long accountId, Grant grant) {
    em.createNativeQuery(
            "insert into account_role (id, account_id, role, district_id, office_id, valid_from)"
                + " select nextval('entity_id'), ?1, ?2, nullif(?3, 0), nullif(?4, 0), ?5"
                + " where not exists (select 1 from account_role where account_id = ?1 and role = ?2"
                + " and coalesce(district_id, 0) = ?3 and coalesce(office_id, 0) = ?4"
                + " and valid_to is null)")
        .setParameter(1, accountId)
        .setParameter(2, grant.role().name())
        .setParameter(3, grant.districtId())
        .setParameter(4, grant.officeId())
        .setParameter(5, LocalDate.now(clock))
        .executeUpdate();
  }

  /** Gives a role to the account of a person, if the person has one. */
  public void grantToPerson(long personId, Grant grant) {
    ofPerson(personId).ifPresent(account -> grant(account, grant));
  }

  /** Takes a role away from today on; the row stays as history. */
  public void revoke(long accountId, Role role) {
    em.createNativeQuery(
            "update account_role set valid_to = ?3 where account_id = ?1 and role = ?2"
                + " and valid_to is null")
        .setParameter(1, accountId)
        .setParameter(2, role.name())
        .setParameter(3, LocalDate.now(clock).minusDays(1))
        .executeUpdate();
  }

  /** Closes an account for good: it opens no more, its deeds stay in the audit. */
  public void close(long accountId) {
    Account account = em.find(Account.class, accountId);
    if (account != null) {
      account.close();
    }
  }

  /** Accounts that hold a role today, in a district where one is given (0 for all). */
  public List<Long> holding(Role role, long districtId) {
    List<?> rows =
        em.createNativeQuery(
                "select distinct account_id from account_role where role = ?1"
                    + " and (?2 = 0 or district_id = ?2) and valid_from <= ?3"
                    + " and (valid_to is null or valid_to >= ?3)")
            .setParameter(1, role.name())
            .setParameter(2, districtId)
            .setParameter(3, LocalDate.now(clock))
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Accounts that head an office today. */
  public List<Long> headsOf(long officeId) {
    List<?> rows =
        em.createNativeQuery(
                "select distinct account_id from account_role where role = 'HEAD'"
                    + " and office_id = ?1 and valid_to is null")
            .setParameter(1, officeId)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private void addName(long accountId, String kind, String name) {
    em.createNativeQuery(
            "insert into account_name (account_id, kind, name_hash) values (?1, ?2, ?3)")
        .setParameter(1, accountId)
        .setParameter(2, kind)
        .setParameter(3, columns.lookup(NAMES, normal(name)))
        .executeUpdate();
  }

  static String normal(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }
}
