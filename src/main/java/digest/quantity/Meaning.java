package digest.quantity;

/** What a quantity says. One that can be understood in several ways has several meanings. */
public sealed interface Meaning permits Amount, When {
  Kind kind();
}
