"""`python -m onlyworkshop` is `onlyworkshop`."""

import sys

from onlyworkshop.cli import main

sys.exit(main())
