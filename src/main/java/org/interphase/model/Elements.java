package org.interphase.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The chemical elements, and the order in which formulas name them. */
public final class Elements {

  /**
   * The element sequence of table VI of the IUPAC Red Book (2005), from its electropositive end;
   * elements that were named later stand in their groups.
   */
  private static final String SEQUENCE =
      "Og Rn Xe Kr Ar Ne He Fr Cs Rb K Na Li Ra Ba Sr Ca Mg Be"
          + " Lr No Md Fm Es Cf Bk Cm Am Pu Np U Pa Th Ac"
          + " Lu Yb Tm Er Ho Dy Tb Gd Eu Sm Pm Nd Pr Ce La Y Sc"
          + " Rf Hf Zr Ti Db Ta Nb V Sg W Mo Cr Bh Re Tc Mn Hs Os Ru Fe Mt Ir Rh Co Ds Pt Pd Ni"
          + " Rg Au Ag Cu Cn Hg Cd Zn Nh Tl In Ga Al B Fl Pb Sn Ge Si C Mc Bi Sb As P N H"
          + " Lv Po Te Se S O Ts At I Br Cl F";

  private static final Map<String, Integer> PLACES = new HashMap<>();

  static {
    Arrays.stream(SEQUENCE.split(" ")).forEach(symbol -> PLACES.put(symbol, PLACES.size()));
  }

  private Elements() {}

  /** True if {@code symbol} is an element's, capitals as usual. */
  public static boolean contains(String symbol) {
    return PLACES.containsKey(symbol);
  }

  /** The order in which the formula of a compound names its elements: lithium before oxygen. */
  public static Comparator<String> order() {
    return Comparator.comparing(PLACES::get);
  }
}
