"""Quantiles of the distributions behind every range.

They come from `scipy.special`, far lighter than `scipy.stats`, and it is loaded with the first figure that needs it:
pages without statistics never pay for it. Each is the value below which a share `p` of the distribution lies.
"""


def t_quantile(p: float, df: float) -> float:
    """Student's t with `df` degrees of freedom (Student 1908)."""
    from scipy.special import stdtrit

    return float(stdtrit(df, p))


def f_quantile(p: float, df_above: float, df_below: float) -> float:
    """F, the ratio of two variances with these degrees of freedom."""
    from scipy.special import fdtri

    return float(fdtri(df_above, df_below, p))


def chi_square_quantile(p: float, df: float) -> float:
    """Chi-square with `df` degrees of freedom."""
    from scipy.special import gammaincinv

    return 2 * float(gammaincinv(df / 2, p))


def beta_quantile(p: float, a: float, b: float) -> float:
    """Beta with both shapes above zero (the inverse of the incomplete beta function, Numerical Recipes 6.4)."""
    from scipy.special import betaincinv

    return float(betaincinv(a, b, p))


def shifted_t_above(x: float, df: float, shift: float) -> float:
    """The share of the noncentral t, with its centre moved by `shift`, that lies above `x`."""
    from scipy.special import nctdtr

    return 1 - float(nctdtr(df, shift, x))


def upper_tail(confidence: float) -> float:
    """Where a two-sided range ends above: 0.95 for a 9-in-10 range. ValueError unless 0 < confidence < 1."""
    if not 0 < confidence < 1:
        raise ValueError(f"a confidence lies between 0 and 1, not {confidence}")
    return (1 + confidence) / 2
