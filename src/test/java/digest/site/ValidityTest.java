package digest.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import digest.testing.BuiltSite;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The HTML checker of the WHATWG and W3C has nothing to say about any page. */
class ValidityTest {
  /** Read once, as it takes a second. */
  private static SimpleDocumentValidator validator;

  private static final Set<String> JUSTIFIED =
      Set.of(
          // Structured data is no script that is ever run, so the policy does not rule it.
          "Inline script violates Content Security Policy (meta tag): blocked by “script-src”"
              + " directive (missing “‘unsafe-inline’” or nonce/hash).",
          // The same markup goes into feeds, whose readers may take it for XML.
          "Trailing slash on void elements has no effect and interacts badly with unquoted"
              + " attribute values.");

  private static final Set<String> FOUND = new TreeSet<>();

  @BeforeAll
  static void readTheRules() throws Exception {
    validator = new SimpleDocumentValidator(true, false, false);
    // It makes log4j print all that every library has to say.
    Logger.getRootLogger().setLevel(Level.OFF);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Collecting("rules"));
  }

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageIsValid(BuiltSite site) throws Exception {
    FOUND.clear();
    for (String path : site.pages().keySet()) {
      validator.setUpValidatorAndParsers(new Collecting(path), true, false);
      InputSource input =
          new InputSource(new ByteArrayInputStream(site.text(path).getBytes(UTF_8)));
      input.setEncoding("UTF-8");
      // Without an address the checker does not know what the policy's 'self' is.
      input.setSystemId(site.address(path));
      validator.checkHtmlInputSource(input);
    }

    assertThat(FOUND).isEmpty();
  }

  private record Collecting(String path) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      if (!JUSTIFIED.contains(e.getMessage())) {
        error(e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      FOUND.add(path + ":" + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }
}
