package digest.convert.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Passages that sentences hold together: where one goes, the others go too. */
final class Chains {
  private final int[] root;

  private Chains(int passages) {
    root = new int[passages];
    for (int at = 0; at < passages; at++) {
      root[at] = at;
    }
  }

  /** The places of passages, those together that seams join, at least two, below no headline. */
  static List<List<Integer>> of(List<Passage> passages, Collection<Joined> seams) {
    Map<Block, Integer> passageOf = new HashMap<>();
    for (int at = 0; at < passages.size(); at++) {
      for (Block block : passages.get(at).blocks()) {
        passageOf.put(block, at);
      }
    }
    Chains chains = new Chains(passages.size());
    for (Joined one : seams) {
      int before = chains.root(passageOf.get(one.seam().before()));
      chains.root[before] = chains.root(passageOf.get(one.seam().after()));
    }
    return chains.unheaded(passages);
  }

  private List<List<Integer>> unheaded(List<Passage> passages) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int at = 0; at < passages.size(); at++) {
      members.computeIfAbsent(root(at), none -> new ArrayList<>()).add(at);
    }
    return members.values().stream()
        .filter(chain -> chain.size() > 1)
        .filter(chain -> chain.stream().allMatch(at -> passages.get(at).run().above().isEmpty()))
        .toList();
  }

  private int root(int at) {
    int top = at;
    while (root[top] != top) {
      root[top] = root[root[top]];
      top = root[top];
    }
    return top;
  }
}
