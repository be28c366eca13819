package org.interphase.notation;

import java.util.Set;

/** The chemical elements. */
final class Elements {

  private static final Set<String> SYMBOLS =
      Set.of(
          ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As"
                  + " Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd"
                  + " Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr"
                  + " Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl"
                  + " Mc Lv Ts Og")
              .split(" "));

  private Elements() {}

  /** True if {@code symbol} is an element's, capitals as usual. */
  static boolean contains(String symbol) {
    return SYMBOLS.contains(symbol);
  }
}
