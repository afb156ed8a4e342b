"""The pack, the handouts and the poster, made with ReportLab.

ReportLab runs whatever settings files it finds and trusts local links and colour expressions; here it does neither.
Nor does it spell bytes out as letters, which would make photos a quarter larger.
"""

import sys
from types import ModuleType

for _settings in ("local_rl_settings", "reportlab_settings", "local_rl_mods", "reportlab_mods"):
    _name = f"reportlab.{_settings}" if _settings.startswith("local") else _settings
    sys.modules.setdefault(_name, ModuleType(_name))

from reportlab import rl_config  # noqa: E402  # only after its settings files are out of reach

rl_config.trustedHosts = None
rl_config.trustedSchemes = []
rl_config.toColorCanUse = None
rl_config.useA85 = 0
