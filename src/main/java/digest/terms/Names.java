package digest.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Names and what they mean, as a trie. At each place of a text the longest name is found, and the
 * search goes on behind it, so what is found never overlaps. A letter of the Latin script is never
 * the middle of a longer word, and the first letter of a name may be of either case; Chinese has no
 * such bounds. Immutable, and safe to share between threads. Time is linear in the text, times the
 * length of the longest name.
 */
public final class Names<T> {
  private final Node<T> root;

  /** How names may begin: asked at every character of every text, nearly always in vain. */
  private final BitSet beginnings = new BitSet();

  private Names(Node<T> root) {
    this.root = root;
    for (int i = 0; i < root.chars.length; i++) {
      char first = root.chars[i];
      Node<T> node = root.next.get(i);
      if (node.ends) {
        beginnings.set(beginning(first, '\u0000'), beginning(first, '\u00FF') + 1);
      }
      for (char second : node.chars) {
        beginnings.set(beginning(first, second));
      }
    }
  }

  /** Few beginnings have a number in common. */
  private static int beginning(char first, char second) {
    return (first & 0xFF) << 8 | second & 0xFF;
  }

  /** Collects names. One name may mean several things, and one thing may have several names. */
  public static final class Builder<T> {
    private Node<T> root = new Node<>();

    /** A blank name is passed over: nothing could be found by it. */
    public Builder<T> add(String name, T meant) {
      if (!name.isBlank()) {
        Node<T> node = node(name);
        node.ends = true;
        if (!node.meant.contains(meant)) {
          node.meant.add(meant);
        }
      }
      return this;
    }

    /** A word that holds a name but does not mean it: 高密度 is no place, though 高密 is. */
    public Builder<T> addDecoy(String word) {
      if (!word.isBlank()) {
        Node<T> node = node(word);
        node.ends = true;
        node.decoy = true;
      }
      return this;
    }

    private Node<T> node(String name) {
      Node<T> node = root;
      String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
      for (int i = 0; i < normal.length(); i++) {
        node = node.grow(fold(normal.charAt(i), i));
      }
      return node;
    }

    /** The builder can be used no more. */
    public Names<T> build() {
      Names<T> names = new Names<>(root);
      root = new Node<>();
      return names;
    }
  }

  private static final class Node<T> {
    /** What may follow, in order, and where it leads. Nearly all have one follower, or none. */
    private char[] chars = {};

    private final List<Node<T>> next = new ArrayList<>(1);
    private final List<T> meant = new ArrayList<>(1);
    private boolean ends;
    private boolean decoy;

    /** Null where nothing goes on so. */
    Node<T> next(char c) {
      int at = Arrays.binarySearch(chars, c);
      return at < 0 ? null : next.get(at);
    }

    Node<T> grow(char c) {
      int at = Arrays.binarySearch(chars, c);
      if (at >= 0) {
        return next.get(at);
      }
      int place = -at - 1;
      char[] more = Arrays.copyOf(chars, chars.length + 1);
      System.arraycopy(chars, place, more, place + 1, chars.length - place);
      more[place] = c;
      chars = more;
      next.add(place, new Node<>());
      return next.get(place);
    }
  }

  /** In the order they stand. */
  public List<Mention<T>> find(String text) {
    List<Mention<T>> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = mayBegin(text, at) && isWordStart(text, at) ? longest(text, at) : at;
      if (end > at) {
        addIfMeant(text, at, end, found);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private boolean mayBegin(String text, int at) {
    char second = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    return beginnings.get(beginning(fold(text.charAt(at), 0), second));
  }

  private void addIfMeant(String text, int start, int end, List<Mention<T>> found) {
    Node<T> node = root;
    for (int i = start; i < end; i++) {
      node = node.next(fold(text.charAt(i), i - start));
    }
    if (!node.decoy) {
      found.add(new Mention<>(node.meant, text.substring(start, end), start, end));
    }
  }

  /** Where the longest name or decoy ends that begins here; the start if none does. */
  private int longest(String text, int start) {
    Node<T> node = root;
    int longest = start;
    for (int i = start; i < text.length(); i++) {
      node = node.next(fold(text.charAt(i), i - start));
      if (node == null) {
        break;
      }
      if (node.ends && isWordEnd(text, i + 1)) {
        longest = i + 1;
      }
    }
    return longest;
  }

  private static boolean isWordStart(String text, int at) {
    return at == 0 || !isLetter(text.charAt(at)) || !isLetter(text.charAt(at - 1));
  }

  private static boolean isWordEnd(String text, int end) {
    return end == text.length() || !isLetter(text.charAt(end - 1)) || !isLetter(text.charAt(end));
  }

  private static boolean isLetter(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private static char fold(char c, int index) {
    return index == 0 && !isHan(c) ? Character.toLowerCase(c) : c;
  }

  /** Surely: most characters of Chinese text are, and have no case. */
  private static boolean isHan(char c) {
    return c >= 0x4E00 && c < 0xA000;
  }
}
