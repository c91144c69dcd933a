import json
import warnings
from collections.abc import Callable

import pytest

from components.charts import Spec

Check = Callable[[Spec], Spec]


@pytest.fixture(scope="session")
def sound() -> Check:
    """Checks a picture against the published Vega-Lite schema (Altair brings it along) and that JSON can hold it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import altair

    def check(spec: Spec) -> Spec:
        altair.LayerChart.from_dict(spec, validate=True)
        again: Spec = json.loads(json.dumps(spec, allow_nan=False))
        assert again == spec
        assert "data" not in spec
        return spec

    return check
