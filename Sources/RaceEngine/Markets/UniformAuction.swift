import Quantities

/// A sealed-bid auction of many like things at one price. Knows nothing of labs or chips.
///
/// From the highest rank down, each bid is filled as far as the supply goes. If somebody went short, the price is the
/// highest price among those; otherwise it is the reserve.
struct UniformAuction {
  /// A bid, and what it won.
  struct Bid: BitwiseCopyable {
    var seat = Seat(0)
    var amount: Int64 = 0
    var price: Int64 = 0
    var rank: Int64 = 0
    var tie: UInt64 = 0
    var won: Int64 = 0
  }

  private(set) var bids = Table<8, Bid>(blank: Bid())
  private(set) var price: Int64
  private(set) var ranShort = false
  private var supply: Int64

  init(supply: Int64, reserve: Int64) {
    self.supply = supply
    price = reserve
  }

  /// Takes a bid; kept in order of rank, equal ranks by their tie draw.
  mutating func enter(_ seat: Seat, amount: Int64, price: Int64, rank: Int64, tie: UInt64) {
    var place = bids.count
    guard bids.append(Bid(seat: seat, amount: amount, price: price, rank: rank, tie: tie)) else { return }
    while place > 0, (bids[place - 1].rank, bids[place - 1].tie) < (rank, tie) {
      let other = bids[place - 1]
      bids[place - 1] = bids[place]
      bids[place] = other
      place -= 1
    }
  }

  /// Fills the bids and sets the price.
  mutating func settle() {
    for place in bids.indices {
      let won = min(bids[place].amount, supply)
      bids[place].won = won
      supply -= won
      if won < bids[place].amount {
        ranShort = true
        price = max(price, bids[place].price)
      }
    }
  }
}
