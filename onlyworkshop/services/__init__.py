"""Use cases: editing with undo, leading the day, the library, and exchange with other laptops."""
