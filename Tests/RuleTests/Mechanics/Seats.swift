import Quantities
import RaceEngine

/// The seats of a small race, by name.
let (first, second, third) = (Seat(0), Seat(1), Seat(2))
