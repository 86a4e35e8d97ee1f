package org.oathway.whole;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody without a browser: asks for pages over HTTP with cookies of their own and signs in by
 * the form, as everybody does. Redirects are not followed, so that an answer is one page's answer.
 */
public final class Visitor {

  /** The password of every demo account. */
  public static final String PASSWORD = "oathway-demo-1";

  private static final String SIGN_IN = "/security/sign-in";
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();
  private final String site;

  /** A stranger at this address. */
  public Visitor(String site) {
    this.site = site;
  }

  /** Comes in; whoever stays outside is an error. */
  public Visitor signIn(String login) throws IOException, InterruptedException {
    Map<String, String> form = fields(get(SIGN_IN).body());
    form.replaceAll((name, value) -> name.endsWith(":login") ? login : value);
    form.replaceAll((name, value) -> name.endsWith(":password") ? PASSWORD : value);
    String body =
        form.entrySet().stream()
            .map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + SIGN_IN))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 302) {
      throw new IOException(login + " cannot sign in: " + answer.statusCode());
    }
    return this;
  }

  /** A page as text. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = asking(path).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** A page as it comes over the wire, compressed as browsers ask for it. */
  public HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
    HttpRequest request = asking(path).header("Accept-Encoding", "gzip").build();
    return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder asking(String path) {
    return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html");
  }

  /** The fields of the page's forms, in their order. */
  private static Map<String, String> fields(String page) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(page);
    while (input.find()) {
      Map<String, String> of = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(input.group());
      while (attribute.find()) {
        of.put(attribute.group(1), attribute.group(2));
      }
      fields.put(of.getOrDefault("name", ""), of.getOrDefault("value", ""));
    }
    fields.remove("");
    return fields;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
