package digest.terms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and what they mean, as a trie. At each place of a text the longest name is found, and the
 * search goes on behind it, so what is found never overlaps. A letter of the Latin script is never
 * the middle of a longer word, and the first letter of a name may be of either case; Chinese has no
 * such bounds. Immutable, and safe to share between threads. Time is linear in the text, times the
 * length of the longest name.
 */
public final class Names<T> {
  private final Node<T> root;

  /** Asked at every character of every text, nearly always in vain. */
  private final BitSet firsts = new BitSet();

  private Names(Node<T> root) {
    this.root = root;
    root.next.keySet().forEach(firsts::set);
  }

  /** Collects names. One name may mean several things, and one thing may have several names. */
  public static final class Builder<T> {
    private Node<T> root = new Node<>();

    /** A blank name is passed over: nothing could be found by it. */
    public Builder<T> add(String name, T meant) {
      if (!name.isBlank()) {
        List<T> known = node(name).meant;
        if (!known.contains(meant)) {
          known.add(meant);
        }
      }
      return this;
    }

    /** A word that holds a name but does not mean it: 高密度 is no place, though 高密 is. */
    public Builder<T> addDecoy(String word) {
      if (!word.isBlank()) {
        node(word).decoy = true;
      }
      return this;
    }

    private Node<T> node(String name) {
      Node<T> node = root;
      String normal = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
      for (int i = 0; i < normal.length(); i++) {
        node = node.next.computeIfAbsent(fold(normal.charAt(i), i), c -> new Node<>());
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
    private final Map<Character, Node<T>> next = new HashMap<>(2);
    private final List<T> meant = new ArrayList<>(1);
    private boolean decoy;
  }

  /** In the order they stand. */
  public List<Mention<T>> find(String text) {
    List<Mention<T>> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      boolean begins = firsts.get(fold(text.charAt(at), 0)) && isWordStart(text, at);
      int end = begins ? longest(text, at) : at;
      if (end > at) {
        addIfMeant(text, at, end, found);
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private void addIfMeant(String text, int start, int end, List<Mention<T>> found) {
    Node<T> node = root;
    for (int i = start; i < end; i++) {
      node = node.next.get(fold(text.charAt(i), i - start));
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
      node = node.next.get(fold(text.charAt(i), i - start));
      if (node == null) {
        break;
      }
      if ((node.decoy || !node.meant.isEmpty()) && isWordEnd(text, i + 1)) {
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
    return index == 0 ? Character.toLowerCase(c) : c;
  }
}
