package org.oathway.whole;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A look behind the screens of the running product. */
final class Database {

  private Database() {}

  static Connection connect() throws SQLException {
    var database = TheProduct.running().database();
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  static long number(String question) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
